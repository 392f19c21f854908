/** Official numbers since 1 January 2024. */
export type Drawn = "3901" | "3903" | "3905" | "3907" | "3909" | "3911";

/** A municipality as we draw it, 536 wide and 664 high all together. */
export interface Shape {
  id: Drawn;
  /** As points of a polygon. */
  outline: string;
  /** Where its words stand. */
  middle: [number, number];
}

/**
 * The six municipalities of Vestfold, drawn by hand from where their postal places lie beside each other. Neighbours share
 * their corners; borders, coast and islands are not as they are, and the page says so.
 */
export const VESTFOLD: Shape[] = [
  {
    id: "3903",
    outline: "172,12 372,12 392,92 352,172 332,212 212,212 156,132",
    middle: [276, 100],
  },
  {
    id: "3901",
    outline: "332,212 352,172 452,196 492,252 476,332 332,332",
    middle: [412, 260],
  },
  {
    id: "3905",
    outline: "212,212 332,212 332,332 476,332 492,412 392,428 308,412 252,332 212,332",
    middle: [388, 368],
  },
  {
    id: "3907",
    outline: "212,332 252,332 308,412 392,428 372,572 292,592 252,532 252,452 212,452",
    middle: [316, 492],
  },
  {
    id: "3909",
    outline: "108,192 156,132 212,212 212,452 252,452 252,532 292,592 252,652 92,652 12,592 76,492",
    middle: [160, 516],
  },
  {
    id: "3911",
    outline: "408,452 492,436 524,492 500,612 428,628 400,532",
    middle: [460, 520],
  },
];
