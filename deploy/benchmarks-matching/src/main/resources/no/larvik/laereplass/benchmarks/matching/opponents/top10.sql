-- The ten best openings of every person of a slice, in one statement: openings by trade and bounding box, then the
-- must-rules, then the formula in the kernel's whole numbers, so that the hundredths come out alike.
CREATE TEMP TABLE top10 AS
SELECT person.id AS person, best.opening, best.hundredths
FROM person
CROSS JOIN LATERAL (
  SELECT near.id AS opening,
    least(10000, (200 * (
        {TRADE_RANK} * near.value
        + {NEARNESS} * floor(1000 * {halfAtKm}::float8 / ({halfAtKm}::float8 + near.km) + 0.5)::int
        + {START_FITS} * CASE
            WHEN person.available_from < near.start_from
              THEN floor(1000 * {halfAtDays}::float8
                / ({halfAtDays}::float8 + (near.start_from - person.available_from)) + 0.5)::int
            ELSE 1000 END
        + CASE WHEN near.skills <> 0 AND person.skills <> 0
          THEN {SKILLS_IN_COMMON} * ((2000 * bit_count((near.skills & person.skills)::bit(32)) + near.skills_asked)
            / (2 * near.skills_asked))::int ELSE 0 END
        + CASE WHEN near.language <> 0 AND person.language <> 0
          THEN {LANGUAGE} * CASE WHEN person.language >= near.language THEN 1000
            WHEN near.supports & 1 <> 0 THEN 500 ELSE 0 END ELSE 0 END
        + CASE WHEN near.surroundings <> 0 AND person.surroundings <> 0
          THEN {PREFERENCES} * ((2000 * bit_count((near.surroundings & person.surroundings)::bit(32))
            + person.surroundings_wished) / (2 * person.surroundings_wished))::int ELSE 0 END)
      + CASE WHEN person.supports <> 0
          THEN 2 * {SUPPORT_COVERED} * ((2000 * bit_count((near.supports & person.supports)::bit(32))
            + person.supports_needed) / (2 * person.supports_needed))::int ELSE 0 END * near.weight
      + 10 * near.weight) / (20 * near.weight)) AS hundredths
  FROM (
    SELECT o.*, w.value,
      6371.0088::float8 * sqrt(chord.square::float8) * (1 + chord.square::float8 / 24) AS km,
      {TRADE_RANK} + {NEARNESS} + {START_FITS}
        + CASE WHEN o.skills <> 0 AND person.skills <> 0 THEN {SKILLS_IN_COMMON} ELSE 0 END
        + CASE WHEN o.language <> 0 AND person.language <> 0 THEN {LANGUAGE} ELSE 0 END
        + CASE WHEN o.surroundings <> 0 AND person.surroundings <> 0 THEN {PREFERENCES} ELSE 0 END AS weight
    FROM wish w
    JOIN opening o ON o.trade = w.trade
    CROSS JOIN LATERAL (
      SELECT (person.x - o.x) * (person.x - o.x) + (person.y - o.y) * (person.y - o.y)
        + (person.z - o.z) * (person.z - o.z) AS square
    ) AS chord
    WHERE w.person = person.id
      AND o.lat BETWEEN person.lat_from AND person.lat_to
      AND o.lon BETWEEN person.lon_from AND person.lon_to
      AND person.kinds & o.kind <> 0
      AND o.licences & ~person.licences = 0
      AND person.available_from <= coalesce(o.start_to, greatest(person.available_from, o.start_from))
      AND (o.minimum_age = 0 OR person.adult_from IS NULL
        OR (DATE '1970-01-01' + person.adult_from + make_interval(years => o.minimum_age - 18))::date
          - DATE '1970-01-01' <= coalesce(o.start_to, greatest(person.available_from, o.start_from)))
    OFFSET 0
  ) AS near
  WHERE near.km <= person.reach_km
  ORDER BY hundredths DESC, near.id
  LIMIT 10
) AS best
WHERE person.id >= {from} AND person.id < {to};
