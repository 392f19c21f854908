import { Paragraph } from "@digdir/designsystemet-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { move } from "../api/matches";
import type { Match } from "../api/types";
import { useCommand } from "../api/useCommand";
import { Choices } from "../forms/Choices";
import { TextArea } from "../forms/Field";
import { SubmitRow } from "../forms/SubmitRow";
import { useAttempt } from "../forms/useAttempt";
import { announce } from "../ui/live";
import { Fold } from "./Fold";

export const ADAPTATIONS = [
  "SOMEBODY_WITH_ME",
  "QUESTIONS_BEFOREHAND",
  "QUIET_ROOM",
  "INTERPRETER",
  "STEP_FREE",
  "MORE_TIME",
  "SHOWN_AROUND_FIRST",
] as const;

/** What helps at the meeting, never why. The company reads it. */
export function AdaptationForm({ match }: { match: Match }) {
  const { t } = useTranslation("process");
  const [chosen, setChosen] = useState<(typeof ADAPTATIONS)[number][]>([]);
  const [wish, setWish] = useState("");
  const command = useCommand(
    (_: "ask", key: string) =>
      move(
        match.id,
        match.version,
        { to: "INTERVIEW", meeting: { adaptations: chosen, wish: wish.trim() || undefined } },
        key,
      ),
    () => announce(t("meeting.asking")),
  );
  const nothing = chosen.length === 0 && wish.trim() === "";
  const form = useAttempt([nothing && { id: "adaptations", message: t("meeting.needsWish") }]);
  return (
    <Fold title={t("meeting.need")}>
      <form noValidate className="stack" onSubmit={form.send(() => command.run("ask"))}>
        <Paragraph>{t("meeting.needText")}</Paragraph>
        <Choices
          name="adaptations"
          label={t("meeting.needLabel")}
          error={form.about("adaptations")}
          value={chosen}
          onChange={setChosen}
          options={ADAPTATIONS.map((one) => ({ value: one, label: t(`adaptation.${one}`) }))}
        />
        <TextArea
          id="wish"
          label={t("meeting.ownWords")}
          maxLength={600}
          rows={3}
          value={wish}
          onChange={(event) => setWish(event.target.value)}
        />
        <SubmitRow words={t("meeting.askButton")} command={command} form={form} />
      </form>
    </Fold>
  );
}
