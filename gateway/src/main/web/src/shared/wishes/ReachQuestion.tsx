import { useTranslation } from "react-i18next";
import { TRAVELS } from "../api/codes";
import type { Wishes } from "../api/types";
import { Choices } from "../forms/Choices";
import type { FieldWords } from "../forms/Field";
import { ReachField } from "./ReachField";

type Props = FieldWords & { id: string; value: Wishes; onChange: (change: Partial<Wishes>) => void };

/** How far, and by what. */
export function ReachQuestion({ value, onChange, ...field }: Props) {
  const { t } = useTranslation("profile");
  return (
    <div className="stack">
      <ReachField {...field} value={value.reachKm} onChange={(reachKm) => onChange({ reachKm })} />
      <Choices
        name="reisemate"
        label={t("travel.title")}
        description={t("travel.hint")}
        value={value.travel}
        onChange={(travel) => onChange({ travel })}
        options={TRAVELS.map((one) => ({ value: one, label: t(`travel.${one}`) }))}
      />
    </div>
  );
}
