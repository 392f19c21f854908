import { useTranslation } from "react-i18next";
import { Choices, OneOf } from "../../forms/Choices";
import { TextField } from "../../forms/Field";
import { moment } from "../../i18n/format";
import { ADAPTATIONS } from "../AdaptationForm";
import type { Parts } from "./SaidParts";
import { timesFor } from "./said";

const PLACES = ["one", "two", "three"] as const;

/** A time that was chosen, others that were suggested, where, and what helps. */
export function SaidAboutMeeting({ match, answer: { by }, said, about, onChange }: Parts) {
  const { t } = useTranslation("process");
  const theirs = timesFor(match, by);
  const suggest = (place: number, time: string) => {
    onChange({ times: PLACES.map((_, at) => (at === place ? time : (said.times[at] ?? ""))) });
  };
  return (
    <>
      {theirs.length > 0 && (
        <OneOf
          name="said-slot"
          label={t("record.choose")}
          value={said.slot ?? ""}
          onChange={(slot) => onChange({ slot: slot || null, times: slot ? [] : said.times })}
          options={[
            ...theirs.map((one) => ({ value: one, label: moment(one) })),
            { value: "", label: t("record.other") },
          ]}
        />
      )}
      {!said.slot && (
        <fieldset className="ds-fieldset stack">
          <legend className="ds-label">{t(theirs.length > 0 ? "record.newTimes" : "meeting.suggest")}</legend>
          {PLACES.map((place, at) => (
            <TextField
              key={place}
              id={`time-${at}`}
              type="datetime-local"
              narrow
              label={t(`meeting.time.${place}`)}
              error={about(`time-${at}`)}
              value={said.times[at] ?? ""}
              onChange={(event) => suggest(at, event.target.value)}
            />
          ))}
        </fieldset>
      )}
      {by === "employer" && !said.slot && (
        <TextField
          id="said-where"
          label={t("meeting.where")}
          description={t("meeting.whereHint")}
          maxLength={200}
          value={said.where}
          onChange={(event) => onChange({ where: event.target.value })}
        />
      )}
      {by === "candidate" && (
        <Choices
          name="said-helps"
          label={t("meeting.needLabel")}
          value={said.helps}
          onChange={(helps) => onChange({ helps })}
          options={ADAPTATIONS.map((one) => ({ value: one as string, label: t(`adaptation.${one}`) }))}
        />
      )}
    </>
  );
}
