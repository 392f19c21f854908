import { useTranslation } from "react-i18next";
import type { AccessEntry } from "../api/types";
import { moment } from "../i18n/format";

/** Who has seen what, in plain words where the service sent a code we know. */
export function AccessList({ of }: { of: AccessEntry[] }) {
  const { t } = useTranslation();
  const words = (code: string) => t(`access.${code}` as never, { defaultValue: code });
  return (
    <ul className="log">
      {of.map(({ at, who, what, why }) => (
        <li key={at + who + what}>
          <strong>{who}</strong> {words(what)}
          {why && <span className="block">{words(why)}</span>}
          <span className="muted block">{moment(at)}</span>
        </li>
      ))}
    </ul>
  );
}
