import { CheckmarkIcon } from "@navikt/aksel-icons";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { why } from "../../shared/api/matches";
import type { Why } from "../../shared/api/types";
import { useCode, useTradeName } from "../../shared/i18n/codes";
import { listed } from "../../shared/i18n/format";

type Reason = Why["reasons"][number];

/** Plain words for a reason: no numbers about the person, only what was asked for and what is there. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation("candidate");
  const code = useCode();
  const tradeName = useTradeName();
  return ({ factor, how, codes }) =>
    t(
      `reason.${factor}.${how}` as never,
      {
        defaultValue: t(`reason.${factor}.MATCH` as never),
        trade: listed(codes.map(tradeName)),
        skills: listed(codes.map((one) => code("skill", one))),
        supports: listed(codes.map((one) => code("support", one))),
        surroundings: listed(codes.map((one) => code("surrounding", one))),
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
        <li key={reason.factor}>
          <CheckmarkIcon aria-hidden fontSize="1.25rem" />
          {words(reason)}
        </li>
      ))}
    </ul>
  );
}
