import type { AccessEntry } from "../api/types";
import { moment } from "../i18n/format";

/** Who has seen what, in the words of the service. */
export function AccessList({ of }: { of: AccessEntry[] }) {
  return (
    <ul className="log">
      {of.map(({ at, who, what, why }) => (
        <li key={at + who + what}>
          <strong>{who}</strong> {what}
          {why && <span className="block">{why}</span>}
          <span className="muted block">{moment(at)}</span>
        </li>
      ))}
    </ul>
  );
}
