import type { Supply } from "../../shared/api/supply";
import { type Drawn, VESTFOLD } from "./shapes";

/** How one municipality stands: what is told of it, and nothing that is not told beside it. */
export interface Standing {
  id: Drawn;
  seats: number;
  /** Null where withheld. Of one's own municipality the sum over its places. */
  wishing: number | null;
  /** Some places of it are withheld: there are so many or more. */
  orMore: boolean;
}

/** Whether there is a map of where this is asked. */
export const isDrawn = ({ municipality }: Supply) => VESTFOLD.some(({ id }) => id === municipality);

/**
 * By municipality, in the order of the map. Wishes have no sum over trades, since whoever wishes several counts under each:
 * without a trade only the seats are told.
 */
export function standings(of: Supply, trade: string | undefined): Standing[] {
  const trades = of.trades.filter((one) => trade === undefined || one.trade === trade);
  return VESTFOLD.map(({ id }) => {
    const here = of.areas.flatMap((area, at) =>
      (id === of.municipality ? area.here : !area.here && area.id === id) ? [at] : [],
    );
    const cells = trades.flatMap(({ cells }) => here.flatMap((at) => cells[at] ?? []));
    const seats = cells.reduce((sum, cell) => sum + cell.seats, 0);
    const told = cells.flatMap(({ wishing }) => (wishing === null ? [] : [wishing]));
    const known = trade !== undefined && told.length > 0;
    return {
      id,
      seats,
      wishing: known ? told.reduce((sum, wishing) => sum + wishing, 0) : null,
      orMore: known && told.length < cells.length,
    };
  });
}

export const LEVELS = ["none", "few", "some", "many"] as const;
export type Level = (typeof LEVELS)[number];

const SOME = 5;
const MANY = 10;

export const level = (seats: number): Level =>
  seats === 0 ? "none" : seats < SOME ? "few" : seats < MANY ? "some" : "many";
