-- The team's day is read for everybody at once.
CREATE INDEX agent_session_of_day ON agent_session (day DESC, agent_id);
