import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match, Side } from "../api/types";
import { useCommand } from "../api/useCommand";
import { TextField } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { moment } from "../i18n/format";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { Facts } from "../ui/Facts";
import { announce } from "../ui/live";

const THREE = ["one", "two", "three"] as const;

/** One to three times to choose between, and where. What a company suggests it sees first as the young person reads it. */
export function TimesForm({ match, side, button }: { match: Match; side: Side; button: string }) {
  const { t } = useTranslation("process");
  const [times, setTimes] = useState<Record<string, string>>({});
  const [where, setWhere] = useState("");
  const slots = THREE.map((one) => times[one])
    .filter((time): time is string => Boolean(time))
    .map((time) => new Date(time).toISOString());
  const ofCompany = side === "employer";
  const news = match.state === "INTERVIEW" ? "INTERVIEW_CHANGED" : "INTERVIEW_AGREED";
  const telling = useTelling({ candidateId: match.candidateId, side, occasion: ofCompany ? news : null });
  const command = useCommand(
    (_: "times", key: string) =>
      move(
        match.id,
        match.version,
        { to: "INTERVIEW", slots, meeting: where.trim() ? { where: where.trim() } : undefined },
        key,
      ),
    () => announce(t("meeting.sent")),
  );
  const form = useAttempt(
    [slots.length === 0 && { id: "time-one", message: t("meeting.needsTime") }],
    telling.mistakes,
  );
  return (
    <form noValidate className="stack" onSubmit={form.send(() => telling.thenSend(() => command.run("times")))}>
      {THREE.map((one) => (
        <TextField
          key={one}
          id={`time-${one}`}
          type="datetime-local"
          narrow
          label={t(`meeting.time.${one}`)}
          error={form.about(`time-${one}`)}
          value={times[one] ?? ""}
          onChange={(event) => setTimes({ ...times, [one]: event.target.value })}
        />
      ))}
      {ofCompany && (
        <TextField
          id="where"
          label={t("meeting.where")}
          description={t("meeting.whereHint")}
          maxLength={200}
          value={where}
          onChange={(event) => setWhere(event.target.value)}
        />
      )}
      <TheyRead telling={telling} state="INTERVIEW">
        {slots.length > 0 && (
          <>
            <p>{t("meeting.times")}</p>
            <ul>
              {slots.map((slot) => (
                <li key={slot}>{moment(slot)}</li>
              ))}
            </ul>
          </>
        )}
        <Facts of={[where.trim() !== "" && [t("meeting.where"), where.trim()]]} />
      </TheyRead>
      <SubmitRow words={button} command={command} form={form} />
    </form>
  );
}
