-- What is enclosed in a letter, by its kind and the id of what it is made of; it is made when the letter is delivered.
ALTER TABLE letter ADD COLUMN enclosure JSON NULL AFTER link;
