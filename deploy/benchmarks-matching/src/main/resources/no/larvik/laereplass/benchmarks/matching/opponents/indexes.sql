CREATE INDEX opening_by_trade_and_latitude ON opening (trade, lat);
VACUUM (ANALYZE, FREEZE) opening;
VACUUM (ANALYZE, FREEZE) person;
VACUUM (ANALYZE, FREEZE) wish;
