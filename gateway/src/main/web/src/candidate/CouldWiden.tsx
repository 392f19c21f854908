import { List, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { widen } from "../shared/api/matches";
import type { Widening } from "../shared/api/types";
import { useCode, useTradeName } from "../shared/i18n/codes";
import { day, listed, number } from "../shared/i18n/format";
import { ButtonLink } from "../shared/ui/links";
import { Panel } from "../shared/ui/small";
import { ApplyDays } from "./ApplyDays";

/** What a young person can change. Approvals, free places and age are nobody's own to widen. */
const OWN = ["WITHIN_REACH", "PERIODS_OVERLAP", "TRADE_WISHED", "KIND_AGREED", "LICENCE_HELD"] as const;
type Own = (typeof OWN)[number];
const MOST = 4;

/** While nothing is proposed: how many places there are now, and what would open more. */
export default function CouldWiden() {
  return (
    <>
      <ApplyDays />
      <Widenings />
    </>
  );
}

function Widenings() {
  const { t } = useTranslation("profile");
  const sentence = useSentence();
  const { data } = useQuery(widen());
  if (!data) return null;
  const mine = data.widen.filter(({ rule, more }) => more > 0 && OWN.includes(rule as Own)).slice(0, MOST);
  if (data.possible > 0 && mine.length === 0) return null;
  return (
    <Panel title={t("widen.title")}>
      <Paragraph>{data.possible === 0 ? t("widen.none") : t("widen.now", { count: data.possible })}</Paragraph>
      {mine.length > 0 && (
        <>
          <Paragraph>{t("widen.could")}</Paragraph>
          <List.Unordered>
            {mine.map((step) => (
              <List.Item key={step.rule + JSON.stringify(step.needs)}>{sentence(step)}</List.Item>
            ))}
          </List.Unordered>
        </>
      )}
      <Paragraph>{t(mine.length > 0 ? "widen.yours" : "widen.talk")}</Paragraph>
      <ButtonLink to="/meg/profil" variant="secondary">
        {t("widen.button")}
      </ButtonLink>
    </Panel>
  );
}

function useSentence(): (step: Widening) => string {
  const { t } = useTranslation("profile");
  const code = useCode();
  const tradeName = useTradeName();
  const many = (value: unknown): string[] => (Array.isArray(value) ? value : value == null ? [] : [value]).map(String);
  return ({ rule, needs, more }) => {
    const change = needs ?? {};
    const trades = many(change.trade ?? change.trades);
    const shade = rule === "TRADE_WISHED" && trades.length === 0 ? "NEIGHBOURS" : (rule as Own);
    const condition = t(`widen.${shade}`, {
      km: typeof change.furtherKm === "number" ? number(change.furtherKm) : "",
      date: day(String(change.availableBy ?? "")),
      trade: listed(trades.map(tradeName)),
      kind: listed(many(change.kind ?? change.kinds).map((one) => code("kind", one))),
      licences: listed(many(change.licences).map((one) => code("licence", one))),
    });
    return t("widen.more", { condition, count: more });
  };
}
