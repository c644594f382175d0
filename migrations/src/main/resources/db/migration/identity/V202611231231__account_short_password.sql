-- A password of 8 to 14 characters is good only beside a second factor: remembered when it is chosen, for its length is unknown afterwards.
ALTER TABLE account ADD COLUMN short_password BOOLEAN NOT NULL DEFAULT FALSE;
