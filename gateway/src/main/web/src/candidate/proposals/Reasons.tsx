import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { why } from "../../shared/api/matches";
import type { Why } from "../../shared/api/types";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { listed, number } from "../../shared/i18n/format";

type Reason = Why["reasons"][number];

/** Plain words for a reason: no numbers about the person, only what was asked for and what is there. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation("candidate");
  const code = useCode();
  const tradeName = useTradeName();
  const words = (list: "skill" | "support" | "surrounding", value: unknown) =>
    Array.isArray(value) ? listed(value.map((one) => code(list, String(one)))) : "";
  return ({ code: reason, args = {} }) =>
    t(
      `reason.${reason}` as never,
      {
        defaultValue: reason,
        trade: args.trade ? tradeName(String(args.trade)) : "",
        km: typeof args.distanceKm === "number" ? number(args.distanceKm) : "",
        skills: words("skill", args.held ?? args.skills),
        supports: words("support", args.covered ?? args.supports),
        surroundings: words("surrounding", args.met ?? args.surroundings),
      } as never,
    ) as unknown as string;
}

export function Reasons({ matchId, most = 10 }: { matchId: string; most?: number }) {
  const words = useReasonWords();
  const { data } = useQuery(why(matchId));
  if (!data || data.reasons.length === 0) return null;
  return (
    <ul className="reasons">
      {data.reasons.slice(0, most).map((reason) => (
        <li key={reason.code}>
          <CheckmarkIcon aria-hidden fontSize="1.25rem" />
          {words(reason)}
        </li>
      ))}
    </ul>
  );
}

export function Unknown({ matchId }: { matchId: string }) {
  const { t } = useTranslation("candidate");
  const { data } = useQuery(why(matchId));
  if (!data || data.unknown.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t("proposal.unknown")}</strong>
      </p>
      <ul>
        {data.unknown.map((code) => (
          <li key={code}>{t(`unknown.${code}` as never, { defaultValue: code })}</li>
        ))}
      </ul>
    </>
  );
}
