import { useTranslation } from "react-i18next";
import { QUEUE_KINDS, type QueueItem, type QueueKind } from "../../shared/api/types.queue";

interface Props {
  of: QueueItem[];
  chosen: QueueKind[];
  onChange: (chosen: QueueKind[]) => void;
}

/** How many there are of each kind; pressed ones are shown alone. */
export function Chips({ of, chosen, onChange }: Props) {
  const { t } = useTranslation("queue");
  const count = (kind: QueueKind) => of.filter((item) => item.kind === kind).length;
  const toggle = (kind: QueueKind) =>
    onChange(chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind]);
  return (
    <fieldset className="chips">
      <legend className="ds-sr-only">{t("chips")}</legend>
      {QUEUE_KINDS.filter((kind) => count(kind) > 0 || chosen.includes(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(kind)}
          onClick={() => toggle(kind)}
        >
          {t(`kind.${kind}`)} <span className="chip-count">{count(kind)}</span>
        </button>
      ))}
    </fieldset>
  );
}
