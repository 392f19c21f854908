import { queryOptions } from "@tanstack/react-query";
import { get } from "./http";

/** The postal places of the municipality, then others around it and in its county by number, then everything else without an id. */
export interface Area {
  id: string;
  name: string;
  here: boolean;
  /** Within half an hour or so: the places of the municipality itself, and its neighbours. */
  near: boolean;
}

/** What is withheld is null. Cells are in the order of the areas. */
export interface SupplyOfTrade {
  trade: string;
  wishing: number | null;
  cells: { wishing: number | null; seats: number }[];
}

export interface Supply {
  at: string;
  /** Whose. */
  municipality: string;
  areas: Area[];
  withheld: boolean;
  trades: SupplyOfTrade[];
}

/** Wishes and seats of now by trade and area. */
export const supply = () => queryOptions({ queryKey: ["supply"], queryFn: () => get<Supply>("/insight/supply") });
