-- Edges by period. A period is a number:
--   0 = 1995, 1995-01-01 up to and without 1996-01-01
--   1 = 2000, 2000-01-01 up to and without 2001-01-01
-- So is a kind:
--   0 = fight
--   1 = talk
-- Strengths are counted in parts of a unit: divide by 10.

CREATE TABLE `scratch`.`entente_golden_calendar` USING parquet AS
SELECT d.day AS day, p.period AS period
FROM (SELECT y.n * 10000 + m.n * 100 + k.n AS day
  FROM (SELECT 1995 AS n UNION ALL SELECT 1996 UNION ALL SELECT 1997 UNION ALL SELECT 1998 UNION ALL SELECT 1999 UNION ALL SELECT 2000) y CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10 UNION ALL SELECT 11 UNION ALL SELECT 12) m CROSS JOIN (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4 UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9 UNION ALL SELECT 10 UNION ALL SELECT 11 UNION ALL SELECT 12 UNION ALL SELECT 13 UNION ALL SELECT 14 UNION ALL SELECT 15 UNION ALL SELECT 16 UNION ALL SELECT 17 UNION ALL SELECT 18 UNION ALL SELECT 19 UNION ALL SELECT 20 UNION ALL SELECT 21 UNION ALL SELECT 22 UNION ALL SELECT 23 UNION ALL SELECT 24 UNION ALL SELECT 25 UNION ALL SELECT 26 UNION ALL SELECT 27 UNION ALL SELECT 28 UNION ALL SELECT 29 UNION ALL SELECT 30 UNION ALL SELECT 31) k
  WHERE k.n <= CASE WHEN m.n IN (4, 6, 9, 11) THEN 30 WHEN m.n <> 2 THEN 31
    WHEN y.n % 4 = 0 AND (y.n % 100 <> 0 OR y.n % 400 = 0) THEN 29 ELSE 28 END) d
JOIN (SELECT 0 AS period, 19950101 AS first, 19951231 AS last UNION ALL SELECT 1, 20000101, 20001231) p ON d.day >= p.first AND d.day <= p.last;

CREATE TABLE `scratch`.`entente_golden_edges` USING parquet AS
SELECT c.period AS period, e.source AS source, e.target AS target, r.kind AS kind, COUNT(*) AS events,
  SUM(CASE WHEN ABS(e.scaled - ROUND(e.scaled)) <= 1e-06 AND ABS(e.scaled) <= 9007199254740992.0e0 THEN CAST(ROUND(e.scaled) AS BIGINT) ELSE 0 END) AS strength,
  SUM(CASE WHEN ABS(e.scaled - ROUND(e.scaled)) <= 1e-06 AND ABS(e.scaled) <= 9007199254740992.0e0 THEN 0 ELSE 1 END) AS unfit,
  SUM(CASE WHEN ABS(e.scaled - ROUND(e.scaled)) <= 1e-06 AND ABS(e.scaled) <= 9007199254740992.0e0 THEN ABS(e.scaled) ELSE 0e0 END) AS magnitude,
  MIN(e.day) AS first_day, MAX(e.day) AS last_day
FROM (SELECT TRY_CAST(`SQLDATE` AS BIGINT) AS day, CAST(`Actor1Code` AS STRING) AS source, CAST(`Actor2Code` AS STRING) AS target, SUBSTR(CAST(`EventCode` AS STRING), 1, 2) AS code, CASE WHEN `GoldsteinScale` IS NULL THEN 1e0 ELSE TRY_CAST(`GoldsteinScale` AS DOUBLE) END * 10.0e0 AS scaled
  FROM `gdelt`.`events`) e
JOIN `scratch`.`entente_golden_calendar` c ON c.day = e.day
JOIN (SELECT '04' AS code, 1 AS kind UNION ALL SELECT '19', 0 UNION ALL SELECT CAST(X'6F27' AS STRING), 1) r ON r.code = e.code
WHERE e.source <> '' AND e.target <> '' AND e.source <> e.target
GROUP BY c.period, e.source, e.target, r.kind;

-- Both must be within bounds: unfit 0, magnitude at most 4611686018427387904.
SELECT COALESCE(SUM(t.unfit), 0) AS unfit, COALESCE(MAX(t.magnitude), 0e0) AS magnitude
FROM (SELECT period, SUM(unfit) AS unfit, SUM(magnitude) AS magnitude FROM `scratch`.`entente_golden_edges` GROUP BY period) t;

CREATE TABLE `scratch`.`entente_golden_dyads` USING parquet AS
SELECT period, source, target, SUM(events) AS events, SUM(strength) AS strength
FROM `scratch`.`entente_golden_edges` GROUP BY period, source, target;

-- How large each period is; none of an empty one.
SELECT t.period AS period, SUM(t.events) AS events, SUM(t.edges) AS edges, SUM(t.dyads) AS dyads,
  SUM(t.actors) AS actors
FROM (SELECT period, SUM(events) AS events, COUNT(*) AS edges, 0 AS dyads, 0 AS actors
    FROM `scratch`.`entente_golden_edges` GROUP BY period
  UNION ALL SELECT period, 0, 0, COUNT(*), 0 FROM `scratch`.`entente_golden_dyads` GROUP BY period
  UNION ALL SELECT a.period, 0, 0, 0, COUNT(*)
    FROM (SELECT period, source AS actor FROM `scratch`.`entente_golden_dyads` UNION SELECT period, target FROM `scratch`.`entente_golden_dyads`) a
    GROUP BY a.period) t
GROUP BY t.period;

-- What goes out of each actor and what comes in.
SELECT x.period AS period, x.actor AS actor, SUM(x.oe) AS out_events, SUM(x.od) AS out_dyads,
  SUM(x.os) AS out_strength, SUM(x.ie) AS in_events, SUM(x.id) AS in_dyads, SUM(x.ins) AS in_strength
FROM (SELECT period, source AS actor, events AS oe, 1 AS od, strength AS os, 0 AS ie, 0 AS id, 0 AS ins
    FROM `scratch`.`entente_golden_dyads`
  UNION ALL SELECT period, target, 0, 0, 0, events, 1, strength FROM `scratch`.`entente_golden_dyads`) x
GROUP BY x.period, x.actor;

-- PageRank. There may be no weight below 0.
SELECT COUNT(*) AS negatives FROM `scratch`.`entente_golden_dyads` WHERE source <> target AND events < 0;

CREATE TABLE `scratch`.`entente_golden_3_walks` USING parquet AS
SELECT g.period AS period, g.source AS source, g.target AS target,
  CAST(g.events AS DOUBLE) / CAST(o.outflow AS DOUBLE) AS share
FROM `scratch`.`entente_golden_dyads` g
JOIN (SELECT period, source, SUM(events) AS outflow FROM `scratch`.`entente_golden_dyads`
  WHERE source <> target GROUP BY period, source) o ON o.period = g.period AND o.source = g.source
WHERE g.source <> g.target AND g.events > 0;

CREATE TABLE `scratch`.`entente_golden_3_rank_0` USING parquet AS
SELECT v.period AS period, v.actor AS actor, v.dangling AS dangling, k.n AS n, 1e0 / k.n AS value, 0e0 AS moved
FROM (SELECT x.period AS period, x.actor AS actor, 1 - MAX(x.goes) AS dangling
FROM (SELECT period, source AS actor, CASE WHEN source <> target AND events > 0 THEN 1 ELSE 0 END AS goes
    FROM `scratch`.`entente_golden_dyads`
  UNION ALL SELECT period, target, 0 FROM `scratch`.`entente_golden_dyads`) x
GROUP BY x.period, x.actor) v
JOIN (SELECT a.period AS period, CAST(COUNT(*) AS DOUBLE) AS n
FROM (SELECT period, source AS actor FROM `scratch`.`entente_golden_dyads` UNION SELECT period, target FROM `scratch`.`entente_golden_dyads`) a
GROUP BY a.period) k ON k.period = v.period;

CREATE TABLE `scratch`.`entente_golden_3_held_0` USING parquet AS
SELECT period, SUM(value * dangling) AS held, SUM(moved) AS moved FROM `scratch`.`entente_golden_3_rank_0` GROUP BY period;

CREATE TABLE `scratch`.`entente_golden_3_rank_1` USING parquet AS
SELECT u.period AS period, u.actor AS actor, u.dangling AS dangling, u.n AS n, u.following AS value,
  ABS(u.following - u.value) AS moved
FROM (SELECT v.period AS period, v.actor AS actor, v.dangling AS dangling, v.n AS n, v.value AS value,
    (0.15000000000000002e0 + 0.85e0 * z.held) / v.n + 0.85e0 * COALESCE(c.gathered, 0e0) AS following
  FROM `scratch`.`entente_golden_3_rank_0` v
  JOIN `scratch`.`entente_golden_3_held_0` z ON z.period = v.period
  LEFT JOIN (SELECT t.period AS period, t.target AS actor, SUM(y.value * t.share) AS gathered
    FROM `scratch`.`entente_golden_3_walks` t JOIN `scratch`.`entente_golden_3_rank_0` y ON y.period = t.period AND y.actor = t.source
    GROUP BY t.period, t.target) c ON c.period = v.period AND c.actor = v.actor) u;

CREATE TABLE `scratch`.`entente_golden_3_held_1` USING parquet AS
SELECT period, SUM(value * dangling) AS held, SUM(moved) AS moved FROM `scratch`.`entente_golden_3_rank_1` GROUP BY period;

DROP TABLE IF EXISTS `scratch`.`entente_golden_3_rank_0`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_3_held_0`;

CREATE TABLE `scratch`.`entente_golden_3_rank_2` USING parquet AS
SELECT u.period AS period, u.actor AS actor, u.dangling AS dangling, u.n AS n, u.following AS value,
  ABS(u.following - u.value) AS moved
FROM (SELECT v.period AS period, v.actor AS actor, v.dangling AS dangling, v.n AS n, v.value AS value,
    (0.15000000000000002e0 + 0.85e0 * z.held) / v.n + 0.85e0 * COALESCE(c.gathered, 0e0) AS following
  FROM `scratch`.`entente_golden_3_rank_1` v
  JOIN `scratch`.`entente_golden_3_held_1` z ON z.period = v.period
  LEFT JOIN (SELECT t.period AS period, t.target AS actor, SUM(y.value * t.share) AS gathered
    FROM `scratch`.`entente_golden_3_walks` t JOIN `scratch`.`entente_golden_3_rank_1` y ON y.period = t.period AND y.actor = t.source
    GROUP BY t.period, t.target) c ON c.period = v.period AND c.actor = v.actor) u;

CREATE TABLE `scratch`.`entente_golden_3_held_2` USING parquet AS
SELECT period, SUM(value * dangling) AS held, SUM(moved) AS moved FROM `scratch`.`entente_golden_3_rank_2` GROUP BY period;

DROP TABLE IF EXISTS `scratch`.`entente_golden_3_rank_1`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_3_held_1`;

-- How much values moved in the last of 2 rounds: near 0, else go on.
SELECT COALESCE(MAX(moved), 0e0) AS moved FROM `scratch`.`entente_golden_3_held_2`;

-- PageRank of each actor.
SELECT period, actor, value FROM `scratch`.`entente_golden_3_rank_2`;

DROP TABLE IF EXISTS `scratch`.`entente_golden_3_walks`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_3_rank_2`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_3_held_2`;

-- Weak components.

CREATE TABLE `scratch`.`entente_golden_4_ways` USING parquet AS
SELECT period, source AS a, target AS b FROM `scratch`.`entente_golden_dyads`
UNION SELECT period, target, source FROM `scratch`.`entente_golden_dyads`;

CREATE TABLE `scratch`.`entente_golden_4_labels_0` USING parquet AS
SELECT period, a AS actor, a AS father, a AS grandfather FROM `scratch`.`entente_golden_4_ways` GROUP BY period, a;

CREATE TABLE `scratch`.`entente_golden_4_least_1` USING parquet AS
SELECT u.period AS period, u.a AS actor, MIN(x.grandfather) AS least
FROM `scratch`.`entente_golden_4_ways` u JOIN `scratch`.`entente_golden_4_labels_0` x ON x.period = u.period AND x.actor = u.b GROUP BY u.period, u.a;

CREATE TABLE `scratch`.`entente_golden_4_hooked_1` USING parquet AS
SELECT y.period AS period, y.actor AS actor, MIN(y.label) AS father
FROM (SELECT p.period AS period, p.father AS actor, m.least AS label
    FROM `scratch`.`entente_golden_4_labels_0` p JOIN `scratch`.`entente_golden_4_least_1` m ON m.period = p.period AND m.actor = p.actor
  UNION ALL SELECT period, actor, least FROM `scratch`.`entente_golden_4_least_1`
  UNION ALL SELECT period, actor, grandfather FROM `scratch`.`entente_golden_4_labels_0`) y
GROUP BY y.period, y.actor;

CREATE TABLE `scratch`.`entente_golden_4_labels_1` USING parquet AS
SELECT h.period AS period, h.actor AS actor, h.father AS father, j.father AS grandfather
FROM `scratch`.`entente_golden_4_hooked_1` h JOIN `scratch`.`entente_golden_4_hooked_1` j ON j.period = h.period AND j.actor = h.father;

DROP TABLE IF EXISTS `scratch`.`entente_golden_4_least_1`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_4_hooked_1`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_4_labels_0`;

CREATE TABLE `scratch`.`entente_golden_4_least_2` USING parquet AS
SELECT u.period AS period, u.a AS actor, MIN(x.grandfather) AS least
FROM `scratch`.`entente_golden_4_ways` u JOIN `scratch`.`entente_golden_4_labels_1` x ON x.period = u.period AND x.actor = u.b GROUP BY u.period, u.a;

CREATE TABLE `scratch`.`entente_golden_4_hooked_2` USING parquet AS
SELECT y.period AS period, y.actor AS actor, MIN(y.label) AS father
FROM (SELECT p.period AS period, p.father AS actor, m.least AS label
    FROM `scratch`.`entente_golden_4_labels_1` p JOIN `scratch`.`entente_golden_4_least_2` m ON m.period = p.period AND m.actor = p.actor
  UNION ALL SELECT period, actor, least FROM `scratch`.`entente_golden_4_least_2`
  UNION ALL SELECT period, actor, grandfather FROM `scratch`.`entente_golden_4_labels_1`) y
GROUP BY y.period, y.actor;

CREATE TABLE `scratch`.`entente_golden_4_labels_2` USING parquet AS
SELECT h.period AS period, h.actor AS actor, h.father AS father, j.father AS grandfather
FROM `scratch`.`entente_golden_4_hooked_2` h JOIN `scratch`.`entente_golden_4_hooked_2` j ON j.period = h.period AND j.actor = h.father;

-- How many labels changed in the last of 2 rounds: 0, else go on.
SELECT COUNT(*) AS changed FROM `scratch`.`entente_golden_4_labels_2` a
JOIN `scratch`.`entente_golden_4_labels_1` b ON b.period = a.period AND b.actor = a.actor
WHERE a.grandfather <> b.grandfather;

DROP TABLE IF EXISTS `scratch`.`entente_golden_4_least_2`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_4_hooked_2`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_4_labels_1`;

-- The component of each actor: its first member by bytes.
SELECT period, actor, grandfather FROM `scratch`.`entente_golden_4_labels_2`;

DROP TABLE IF EXISTS `scratch`.`entente_golden_4_ways`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_4_labels_2`;

-- The tables that are left.

DROP TABLE IF EXISTS `scratch`.`entente_golden_calendar`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_edges`;
DROP TABLE IF EXISTS `scratch`.`entente_golden_dyads`;
