-- What a note on a contradiction tells beside its code and place: the figures that don't fit, and what they make. Offsets as in 001.
ALTER TABLE note ADD COLUMN others TEXT NOT NULL DEFAULT ''; -- start-end of each other figure, separated by blanks
ALTER TABLE note ADD COLUMN computed REAL;                   -- the growth from level to level, the sum of the shares; NULL where there is none
