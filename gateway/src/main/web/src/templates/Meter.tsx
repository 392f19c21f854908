import { useTranslation } from "react-i18next";
import type { SmsLength } from "../shared/api/types.templates";
import { Bar } from "../shared/ui/Bar";

/** How much of its SMS the text fills, how many are sent, and which characters make it dear. */
export function Meter({ of: { alphabet, units, left, parts, dear } }: { of: SmsLength }) {
  const { t } = useTranslation("rules", { keyPrefix: "templates" });
  const room = units + left;
  return (
    <div role="status">
      <p>
        {t("meter.length", { units, room })} {t("meter.parts", { count: parts })} <Bar share={units / room} />
      </p>
      {alphabet === "UCS_2" && (
        <p className="muted">{t("meter.dear", { characters: [...dear].slice(0, 20).join(" ") })}</p>
      )}
    </div>
  );
}
