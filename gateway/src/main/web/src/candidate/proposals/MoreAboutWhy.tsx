import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { why } from "../../shared/api/matches";
import type { Why } from "../../shared/api/types";
import { useCode } from "../../shared/i18n/codes";
import { day, listed } from "../../shared/i18n/format";

/** What we do not know, what would fit better, and what never counts: three short parts under the reasons. */
export default function MoreAboutWhy({ matchId }: { matchId: string }) {
  const { t } = useTranslation("candidate");
  const better = useBetter();
  const { data } = useQuery(why(matchId));
  if (!data) return null;
  const notUsed = data.notUsed ?? [];
  return (
    <>
      <Part title={t("proposal.unknown")} of={data.unknown}>
        {(code) => t(`unknown.${code}` as never, { defaultValue: code })}
      </Part>
      <Part title={t("proposal.better")} of={(data.better ?? []).filter(({ factor }) => factor in BETTER)}>
        {better}
      </Part>
      {notUsed.length > 0 && (
        <>
          <p>
            <strong>{t("proposal.notUsed")}</strong>
          </p>
          <p>{t("proposal.notUsedText")}</p>
        </>
      )}
    </>
  );
}

function Part<T extends string | object>({
  title,
  of,
  children,
}: {
  title: string;
  of: T[];
  children: (one: T) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {of.map((one) => (
          <li key={typeof one === "string" ? one : JSON.stringify(one)}>{children(one)}</li>
        ))}
      </ul>
    </>
  );
}

/** What there is a short sentence for. The rest is for a talk with the contact person. */
const BETTER = {
  START_FITS: true,
  SKILLS_IN_COMMON: true,
  LANGUAGE: true,
  PREFERENCES: true,
  SUPPORT_COVERED: true,
} as const;

function useBetter(): (one: NonNullable<Why["better"]>[number]) => string {
  const { t } = useTranslation("candidate");
  const code = useCode();
  const words = (list: "skill" | "surrounding" | "support", value: unknown) =>
    listed((Array.isArray(value) ? value : []).map((one) => code(list, String(one))));
  return ({ factor, needs }) =>
    t(`better.${needs.startFrom == null ? (factor as keyof typeof BETTER) : "EARLIER_START"}`, {
      date: day(String(needs.availableFrom ?? needs.availableBy ?? needs.startFrom ?? "")),
      skills: words("skill", needs.skills),
      surroundings: words("surrounding", needs.surroundings),
      supports: words("support", needs.supports),
    });
}
