import { Alert, Paragraph } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Match } from "../../api/types";
import { OneOf } from "../../forms/Choices";
import { TextField } from "../../forms/Field";
import type { About } from "../../forms/useAttempt";
import { day } from "../../i18n/format";
import { RefusalFields } from "../../refusal/RefusalFields";
import { TAKES_BACK } from "../CompanySays";
import { SaidAboutMeeting } from "./SaidAboutMeeting";
import { type Recordable, type Said, wordOf } from "./said";

export interface Parts {
  match: Match;
  answer: Recordable;
  said: Said;
  about: About;
  onChange: (more: Partial<Said>) => void;
}

const BECAUSE = ["", "TOO_FAR", "WRONG_TRADE", "NOT_NOW", "OTHER"] as const;

/** What else belongs to the answer, by what it is. */
export function SaidParts(parts: Parts) {
  const { match, answer, said, about, onChange } = parts;
  switch (wordOf(match, answer.to)) {
    case "NOT_SELECTED":
      return <RefusalFields given={said.refused} about={about} onChange={(refused) => onChange({ refused })} />;
    case "INTERVIEW":
    case "MEETING":
      return <SaidAboutMeeting {...parts} />;
    case "TRIAL":
      return <Days {...parts} />;
    case "CONFIRMED":
      return <ReadOut match={match} by={answer.by} />;
    case "DECLINED":
    case "OFFER_DECLINED":
    case "WITHDRAWN":
      return <Because {...parts} />;
    default:
      return null;
  }
}

function Because({ answer: { by, to }, said, about, onChange }: Parts) {
  const { t } = useTranslation("process");
  const whose = by === "candidate" ? "candidate" : "employer";
  const own = BECAUSE.map((one) => ({
    value: one as string,
    label: t(one === "" ? "record.noReason" : `record.reasons.${one}`),
  }));
  return (
    <>
      {whose === "candidate" && to !== "WITHDRAWN" && (
        <Alert data-color="warning">
          <Paragraph>{t("record.warn")}</Paragraph>
        </Alert>
      )}
      <OneOf
        name="why"
        label={t(whose === "candidate" ? "record.whyNo" : "record.why")}
        error={about("why")}
        value={said.reason}
        onChange={(reason) => onChange({ reason })}
        options={whose === "candidate" ? own : TAKES_BACK.map((one) => ({ value: one, label: t(`takesBack.${one}`) }))}
      />
    </>
  );
}

function Days({ said, about, onChange }: Parts) {
  const { t } = useTranslation("process");
  return (
    <>
      {(["from", "until"] as const).map((which) => (
        <TextField
          key={which}
          id={`said-${which}`}
          type="date"
          narrow
          label={t(`period.${which}`)}
          error={about(`said-${which}`)}
          value={said[which]}
          onChange={({ target: { value } }) => onChange(which === "from" ? { from: value } : { until: value })}
        />
      ))}
    </>
  );
}

/** The sentence that is confirmed is heard by whoever confirms it. */
function ReadOut({ match: { contract }, by }: { match: Match; by: string }) {
  const { t } = useTranslation("process");
  if (!contract?.startsOn) return <Paragraph>{t("record.noDates")}</Paragraph>;
  const dates = { from: day(contract.startsOn), until: day(contract.endsOn) };
  return (
    <>
      <Paragraph>{t("record.readOut")}</Paragraph>
      <Paragraph className="own-words">
        «{t(by === "candidate" ? "contract.iAgree" : "contract.weAgree", dates)}»
      </Paragraph>
      <p className="muted">{t("contract.notASignature")}</p>
    </>
  );
}
