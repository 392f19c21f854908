import { useTranslation } from "react-i18next";
import { Choices } from "../../shared/forms/Choices";
import { Fold } from "../../shared/process/Fold";
import { turnShortcuts, useShortcutsOn } from "./shortcut";

export function Shortcuts() {
  const { t } = useTranslation("queue");
  const on = useShortcutsOn();
  return (
    <Fold title={t("keys.title")}>
      <dl className="queue-keys">
        {(["j", "k", "x", "t"] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <Choices
        name="shortcuts"
        label={t("keys.label")}
        value={on ? ["on"] : []}
        onChange={(value) => turnShortcuts(value.includes("on"))}
        options={[{ value: "on", label: t("keys.use") }]}
      />
    </Fold>
  );
}
