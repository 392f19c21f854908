-- The market as tables: bits for words, epoch days for dates, unit vectors (floats) beside degrees.
CREATE UNLOGGED TABLE opening (
  id int PRIMARY KEY,
  trade int NOT NULL,
  lat float8 NOT NULL,
  lon float8 NOT NULL,
  x float4 NOT NULL,
  y float4 NOT NULL,
  z float4 NOT NULL,
  kind int NOT NULL,
  start_from int NOT NULL,
  start_to int,
  licences int NOT NULL,
  language int NOT NULL,
  skills int NOT NULL,
  skills_asked int NOT NULL,
  supports int NOT NULL,
  surroundings int NOT NULL,
  minimum_age int NOT NULL
);
CREATE UNLOGGED TABLE person (
  id int PRIMARY KEY,
  lat_from float8 NOT NULL,
  lat_to float8 NOT NULL,
  lon_from float8 NOT NULL,
  lon_to float8 NOT NULL,
  x float4 NOT NULL,
  y float4 NOT NULL,
  z float4 NOT NULL,
  reach_km int NOT NULL,
  kinds int NOT NULL,
  available_from int NOT NULL,
  adult_from int,
  licences int NOT NULL,
  language int NOT NULL,
  skills int NOT NULL,
  supports int NOT NULL,
  supports_needed int NOT NULL,
  surroundings int NOT NULL,
  surroundings_wished int NOT NULL
);
CREATE UNLOGGED TABLE wish (
  person int NOT NULL,
  trade int NOT NULL,
  value int NOT NULL,
  PRIMARY KEY (person, trade)
);
