import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { why } from "../../shared/api/matches";

/** How far it is to work, in plain words; nothing while it is not known. */
export function useWay(matchId: string): string | undefined {
  const { t } = useTranslation("candidate");
  const way = useQuery(why(matchId)).data?.way;
  return way && t(`way.${way.mode ?? "KM"}`, { km: way.km, minutes: way.minutes });
}
