import type { Kind } from "./codes";

export type Sector = "HEALTH_AND_CARE" | "SCHOOLS_AND_CHILDHOOD" | "TECHNICAL" | "CULTURE" | "ADMINISTRATION";

export interface Count {
  offered: number;
  filled: number;
}

export interface NewTarget {
  inhabitants: number;
  perThousand: number;
  source: string;
  sectors: Partial<Record<Sector, number>>;
}

export interface SectorRow extends Count {
  sector: Sector;
  wanted: number | null;
  missing: number | null;
}

export interface UnitRow {
  id: string;
  name: string;
  parent: string | null;
  sector: Sector | null;
  own: Count;
  /** With all units below it. */
  below: Count;
  trades: ({ trade: string; tradeName: string; kind: Kind } & Count)[];
}

export type ClauseStanding = "FOLLOWED" | "NOT_FOLLOWED" | "NOT_REPORTED" | "NOT_BEGUN" | "OVER";

export interface NewClause {
  title: string;
  supplierName: string;
  supplierNumber: string;
  from: string;
  to: string;
  required: number;
}

export interface Clause extends NewClause {
  id: string;
  standing: ClauseStanding;
  reports: { date: string; apprentices: number; note: string | null }[];
}

export interface Commitment {
  version: number;
  year: number;
  target: (NewTarget & { places: number }) | null;
  contracts: Count;
  practice: Count;
  missing: number | null;
  notOffered: number | null;
  sectors: SectorRow[];
  units: UnitRow[];
  clauses: Clause[];
}

export interface ResponseRecord {
  presented: number;
  waiting: number;
  answered: number;
  silent: number;
  noes: number;
  answeredShare: number | null;
  medianDays: number | null;
}

/** What is withheld is null. */
export interface FilledOf {
  offered: number;
  filled: number | null;
}

/** A year of an employer's places in numbers, small ones withheld; contracts alone, practice by what is offered. */
export interface PlaceFigures {
  year: number;
  target: number | null;
  contracts: FilledOf;
  practice: number;
  missing: number | null;
  notOffered: number | null;
  sectors: { sector: Sector; wanted: number | null; contracts: FilledOf; missing: number | null }[];
  units: { name: string; sector: Sector | null; contracts: FilledOf; practice: number }[];
}
