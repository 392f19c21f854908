import { useTranslation } from "react-i18next";
import type { Details, Hours } from "../api/types";
import { day, listed, number } from "../i18n/format";
import type { Fact } from "../ui/Facts";

/** What is good to know about a place, as facts in words; what is not told is left out. */
export function useDetailFacts(): (details: Details) => (Fact | false)[] {
  const { t } = useTranslation("opening");
  const hours = useHours();
  return (details) => [
    details.hours != null && [t("details.hours"), hours(details.hours)],
    details.tariffPay != null && [t("details.pay"), t(details.tariffPay ? "details.tariff" : "details.noTariff")],
    details.musts.length > 0 && [t("details.musts"), <Lines key="musts" of={details.musts} />],
    details.wishes.length > 0 && [t("details.wishes"), <Lines key="wishes" of={details.wishes} />],
    details.languages.length > 0 && [
      t("details.languages"),
      listed(details.languages.map((one) => t(`spoken.${one}`))),
    ],
    details.hazards.length > 0 && [t("details.hazards"), listed(details.hazards.map((one) => t(`hazard.${one}`)))],
    details.deadline != null && [t("details.deadline"), day(details.deadline)],
    details.questions.length > 0 && [
      t("details.questions"),
      <Lines key="questions" of={details.questions.map(({ text }) => text)} />,
    ],
  ];
}

/** What only those who post it see. */
export function useOwnFacts(): (details: Details) => (Fact | false)[] {
  const { t } = useTranslation("opening");
  return ({ enquiries, riskAssessment }) => [
    enquiries != null && [
      t("details.enquiries"),
      [enquiries.name, enquiries.phone, enquiries.email].filter(Boolean).join(", "),
    ],
    riskAssessment != null && [
      t("details.risk"),
      t("details.riskBy", { date: day(riskAssessment.date), name: riskAssessment.by }),
    ],
  ];
}

export function useHours(): (hours: Omit<Hours, "untilClosing">) => string {
  const { t } = useTranslation("opening");
  return ({ perWeek, longestDay, from, to, weekends }) =>
    [
      perWeek != null && t("details.perWeek", { hours: number(perWeek, 1) }),
      from != null && to != null && t("details.fromTo", { from: from.slice(0, 5), to: to.slice(0, 5) }),
      longestDay != null && t("details.longestDay", { hours: number(longestDay, 1) }),
      weekends && t("details.weekends"),
    ]
      .filter(Boolean)
      .join(", ");
}

function Lines({ of }: { of: string[] }) {
  return (
    <ul>
      {of.map((line) => (
        <li key={line} lang="nb">
          {line}
        </li>
      ))}
    </ul>
  );
}
