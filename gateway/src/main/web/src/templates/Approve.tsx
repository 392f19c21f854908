import { useTranslation } from "react-i18next";

/** A machine wrote the draft; somebody who reads the language answers for it. */
export function Approve({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id="approved"
        aria-describedby="approved-description"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="ds-label" htmlFor="approved">
        {t("edit.approve")}
      </label>
      <div data-field="description" id="approved-description">
        {t("edit.approveHint")}
      </div>
    </div>
  );
}
