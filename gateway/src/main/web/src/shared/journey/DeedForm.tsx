import { useState } from "react";
import { useTranslation } from "react-i18next";
import { act } from "../api/journeys";
import type { Side } from "../api/types";
import type { Deed, DeedDone, Journey } from "../api/types.journey";
import { useCommand } from "../api/useCommand";
import { OneOf } from "../forms/Choices";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { today } from "../i18n/format";
import { Fold } from "../process/Fold";
import { TheyRead } from "../told/TheyRead";
import { useTelling } from "../told/useTelling";
import { announce } from "../ui/live";
import { DeedFields } from "./DeedFields";
import { EMPTY, type Filled, mistakesIn, sent } from "./filled";
import { Learnt } from "./Learnt";
import { WhoElse } from "./WhoElse";

/** What the young person is told of each. */
const TOLD: Partial<Record<Deed, string>> = {
  HOLD_TALK: "TALK_HELD",
  CHANGE_KIND: "KIND_CHANGED",
  EXTEND: "EXTENDED",
  END: "JOURNEY_ENDED",
  GO_TO_SCHOOL: "TO_SCHOOL",
  ENTER_EXAM: "EXAM",
  PASS: "CERTIFICATE",
  NOT_PASS: "EXAM_NOT_PASSED",
  CLOSE: "JOURNEY_CLOSED",
};

/** What has happened since: one thing at a time, as the service says this person may. */
export function DeedForm({ journey, side }: { journey: Journey; side: Side }) {
  const { t } = useTranslation("journey");
  const possible = journey.deeds.filter((deed) => !(side !== "staff" && deed === "ASK_FOR_TALK"));
  const [deed, setDeed] = useState<Deed | null>(null);
  const [filled, setFilled] = useState<Filled>({ ...EMPTY, day: today() });
  const command = useCommand(
    (done: DeedDone, key: string) => act(journey.id, journey.version, done, key),
    () => announce(t("saved")),
  );
  const telling = useTelling({
    candidateId: journey.candidateId,
    side,
    occasion: side !== "candidate" && deed ? (TOLD[deed] ?? null) : null,
  });
  const wrong = deed ? mistakesIn(deed, filled) : (["deed"] as const);
  const form = useAttempt(
    wrong.map((id) => ({ id, message: t(`needs.${id}`) })),
    telling.mistakes,
  );
  if (possible.length === 0) return null;
  return (
    <Fold title={t(side === "candidate" ? "moreTitle" : "recordTitle")}>
      <form
        noValidate
        className="stack"
        onSubmit={form.send(() => deed && telling.thenSend(() => command.run(sent(deed, filled))))}
      >
        <OneOf
          name="deed"
          label={t("what")}
          error={form.about("deed")}
          value={deed}
          onChange={setDeed}
          options={possible.map((one) => ({ value: one, label: t(`deed.${one}`) }))}
        />
        {deed && <DeedFields deed={deed} journey={journey} filled={filled} onFill={setFilled} about={form.about} />}
        <TheyRead telling={telling} state={deed === "END" ? "ENDED" : deed === "PASS" ? "COMPLETED" : undefined}>
          {deed === "END" && <Learnt reason={filled.reason} lessons={filled.lessons} words={filled.words.trim()} />}
        </TheyRead>
        {deed && <WhoElse journey={journey} deed={deed} side={side} />}
        <SubmitRow words={t("save")} command={command} form={form} />
      </form>
    </Fold>
  );
}
