-- A clinic that is closed stays in the records and is not offered any more.
ALTER TABLE clinic_record ADD COLUMN active INTEGER;
