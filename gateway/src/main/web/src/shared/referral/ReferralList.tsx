import { Tag } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Referral } from "../api/types";
import { day } from "../i18n/format";

const COLOURS = { WAITING: "warning", ACCEPTED: "success", RETURNED: "neutral" } as const;

/** @param name how the name is shown: as a link for those who decide, as words for those who sent it */
export function ReferralList({ of, name }: { of: Referral[]; name?: (referral: Referral) => ReactNode }) {
  const { t } = useTranslation("referrals");
  return (
    <ul className="log">
      {of.map((referral) => (
        <li key={referral.id}>
          <strong>{name ? name(referral) : `${referral.firstName} ${referral.lastName}`}</strong>{" "}
          <Tag data-color={COLOURS[referral.state]}>{t(`state.${referral.state}`)}</Tag>
          <span className="muted block">
            {t("from", { from: agencyName(referral.from, t), date: day(referral.at) })}
          </span>
          {referral.reason && <span className="block">{t(`reason.${referral.reason}`)}</span>}
          {referral.answer && <span className="block own-words">{referral.answer}</span>}
        </li>
      ))}
    </ul>
  );
}

/** An agency by its name; an employer by its number. */
export function agencyName(code: string, t: (key: never, options: { defaultValue: string }) => string): string {
  return t(`agency.${code}` as never, { defaultValue: code });
}
