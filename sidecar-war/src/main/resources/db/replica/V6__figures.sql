-- Figures of a period, of everybody and of one agent, without reading what is not of it.
CREATE INDEX call_record_of_agent ON call_record (agent_id, started_at);
