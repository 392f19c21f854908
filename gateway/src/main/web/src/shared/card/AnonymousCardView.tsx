import { useTranslation } from "react-i18next";
import type { AnonymousCard } from "../api/types";
import { useCode, useTradeName } from "../i18n/codes";
import { day, listed, number } from "../i18n/format";
import { Facts } from "../ui/Facts";
import { Panel } from "../ui/small";

/** The card an employer sees before identity is open. The young person sees the very same before saying yes. */
export function AnonymousCardView({ card, title }: { card: AnonymousCard; title: string }) {
  const { t } = useTranslation("forms");
  const code = useCode();
  const tradeName = useTradeName();
  const words = (list: "skill" | "licence" | "support", codes: string[] | undefined) =>
    codes && codes.length > 0 && listed(codes.map((one) => code(list, one)));
  return (
    <Panel title={title}>
      <Facts
        of={[
          [t("card.name"), t("card.hidden")],
          [t("card.trades"), listed((card.trades ?? []).map(tradeName))],
          [t("card.skills"), words("skill", card.skills) || t("card.none")],
          card.languageLevel && [t("card.language"), code("language", card.languageLevel)],
          [t("card.licences"), words("licence", card.licences) || t("card.none")],
          [t("card.supports"), words("support", card.supports) || ""],
          card.availableFrom && [t("card.availableFrom"), day(card.availableFrom)],
          [
            t("card.distance"),
            card.distanceKm == null ? t("card.rounded") : t("card.km", { km: number(card.distanceKm) }),
          ],
        ]}
      />
    </Panel>
  );
}
