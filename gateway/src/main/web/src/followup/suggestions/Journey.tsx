import { useTranslation } from "react-i18next";
import type { Suggestion } from "../../shared/api/types";
import { number } from "../../shared/i18n/format";

export function useJourney(): (of: Suggestion) => string {
  const { t } = useTranslation("explain");
  return ({ distanceKm, travel }) =>
    [
      distanceKm != null && t("km", { km: number(distanceKm, 1) }),
      travel && t("travel", { minutes: number(travel.minutes), mode: t(`mode.${travel.mode}` as never) }),
    ]
      .filter(Boolean)
      .join(" · ");
}

/** " · 12 km · ca. 25 min med buss"; the time only where the table of travel times knows it. */
export function Journey({ of }: { of: Suggestion }) {
  const words = useJourney()(of);
  return words ? ` · ${words}` : null;
}
