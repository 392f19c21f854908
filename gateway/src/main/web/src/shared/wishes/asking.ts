import type { Wishes } from "../api/types";
import type { FieldWords } from "../forms/Field";

/** What every question about wishes is given. */
export interface Asking extends FieldWords {
  name: string;
  /** The question is the heading of the page already. */
  alone: boolean;
  value: Wishes;
  onChange: (change: Partial<Wishes>) => void;
}
