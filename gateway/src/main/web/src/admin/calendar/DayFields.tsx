import { useTranslation } from "react-i18next";
import type { Milestone } from "../../shared/api/formidling";
import { TextField } from "../../shared/forms/Field";
import type { Entry } from "./entered";

interface Props {
  milestone: Milestone;
  entry: Entry;
  errors: Partial<Record<keyof Entry, string>>;
  onChange: (next: Entry) => void;
}

export function DayFields({ milestone, entry, errors, onChange }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "calendar" });
  const about = `${milestone}-about`;
  return (
    <fieldset className="ds-fieldset" id={milestone}>
      <legend className="ds-label">{t(`milestone.${milestone}`)}</legend>
      <div className="toolbar">
        <TextField
          id={`${milestone}-day`}
          type="date"
          narrow
          label={t("day")}
          error={errors.day}
          value={entry.day}
          onChange={({ target }) => onChange({ ...entry, day: target.value })}
        />
        <TextField
          id={`${milestone}-source`}
          label={t("source")}
          error={errors.source}
          maxLength={200}
          value={entry.source}
          onChange={({ target }) => onChange({ ...entry, source: target.value })}
        />
        <TextField
          id={`${milestone}-sourceDate`}
          type="date"
          narrow
          label={t("sourceDate")}
          error={errors.sourceDate}
          value={entry.sourceDate}
          onChange={({ target }) => onChange({ ...entry, sourceDate: target.value })}
        />
      </div>
      <div className="ds-field choice">
        <input
          className="ds-input"
          type="checkbox"
          id={about}
          checked={entry.about}
          onChange={({ target }) => onChange({ ...entry, about: target.checked })}
        />
        <label className="ds-label" data-weight="regular" htmlFor={about}>
          {t("isAbout")}
        </label>
      </div>
    </fieldset>
  );
}
