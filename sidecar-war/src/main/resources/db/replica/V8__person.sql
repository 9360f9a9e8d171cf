-- What was promised to a number is looked up while it rings.
CREATE INDEX follow_up_record_phone ON follow_up_record (phone);
