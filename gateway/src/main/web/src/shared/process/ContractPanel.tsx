import { Heading, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Contract, Match, Party, Side } from "../api/types";
import { ErrorSummary } from "../forms/ErrorSummary";
import { day, moment } from "../i18n/format";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { Facts } from "../ui/Facts";
import { Panel } from "../ui/small";
import { ApproveForm } from "./ApproveForm";
import { Checklist } from "./Checklist";
import { ConfirmContract } from "./ConfirmContract";
import { ContractDates } from "./ContractDates";
import { GuardianSaid } from "./GuardianSaid";
import { ReturnContract } from "./ReturnContract";
import { SendContract } from "./SendContract";

/** The way from an accepted offer to an approved contract, with what is still missing. */
export function ContractPanel({ match, contract, side }: { match: Match; contract: Contract; side: Side }) {
  const { t } = useTranslation("process");
  const preparing = match.state === "OFFER_ACCEPTED";
  const telling = useTelling({
    candidateId: match.candidateId,
    side,
    occasion: preparing && side !== "candidate" ? "CONTRACT_PREPARED" : null,
  });
  const you = (party: Party) => side === "candidate" && party === "YOUNG_PERSON";
  return (
    <Panel title={t("contract.title")}>
      <Paragraph>{t(`contract.about.${match.state as "OFFER_ACCEPTED"}`)}</Paragraph>
      <Facts
        of={[
          [t("period.from"), contract.startsOn ? day(contract.startsOn) : t("contract.notYet")],
          [t("period.until"), contract.endsOn ? day(contract.endsOn) : t("contract.notYet")],
          contract.approval && [
            t("contract.approvedBy"),
            `${t(`authority.${contract.approval.by}` as never)}, ${day(contract.approval.on)}`,
          ],
          contract.approval?.reference && [t("contract.reference"), contract.approval.reference],
        ]}
      />
      <TheyRead telling={telling} lead={t("contract.eachTime")} also />
      <ErrorSummary mistakes={telling.mistakes} attempt={telling.attempt} />
      {preparing && side !== "candidate" && (
        <ContractDates match={match} contract={contract} side={side} telling={telling} />
      )}
      <Checklist match={match} contract={contract} mayTick={preparing && side !== "candidate"} telling={telling} />
      <Heading level={3} data-size="2xs">
        {t("contract.confirmations")}
      </Heading>
      <ul>
        {contract.confirmations
          .filter(({ counts }) => counts)
          .map((one) => (
            <li key={one.party}>
              {you(one.party) ? t("contract.you") : t(`party.${one.party}`)} · {moment(one.at)}
              {one.how && ` · ${t(`recorded.${one.how}`)}`}
            </li>
          ))}
        {preparing &&
          contract.missing.map((party) => (
            <li key={party}>
              {you(party) ? t("contract.youMissing") : t("contract.missing", { who: t(`party.${party}`) })}
            </li>
          ))}
      </ul>
      {preparing && contract.startsOn && side !== "staff" && (
        <ConfirmContract match={match} contract={contract} side={side} telling={telling} />
      )}
      {preparing && side === "staff" && contract.startsOn && contract.missing.includes("GUARDIAN") && (
        <GuardianSaid match={match} contract={contract} telling={telling} />
      )}
      {preparing && side !== "candidate" && <SendContract match={match} side={side} />}
      {match.state === "CONTRACT_SENT" && side === "staff" && (
        <>
          <ApproveForm match={match} />
          <ReturnContract match={match} />
        </>
      )}
      {contract.startsOn && (
        <>
          <Paragraph className="muted">{t("contract.paperText")}</Paragraph>
          <p>
            <a
              className="ds-button no-print"
              data-variant="tertiary"
              href={`/api/v1/matches/${match.id}/contract.pdf`}
              download
            >
              {t("contract.paper")}
            </a>
          </p>
        </>
      )}
    </Panel>
  );
}
