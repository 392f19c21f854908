import { List, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { journeys, toSchool } from "../../shared/api/journeys";
import type { Candidate } from "../../shared/api/types";
import type { Journey } from "../../shared/api/types.journey";
import { useCommand } from "../../shared/api/useCommand";
import { TradeSelect } from "../../shared/forms/TradeSelect";
import { useAttempt } from "../../shared/forms/useAttempt";
import { useTradeName } from "../../shared/i18n/codes";
import { Fold } from "../../shared/process/Fold";
import { PeriodForm } from "../../shared/process/PeriodForm";
import { TextLink } from "../../shared/ui/links";
import { announce } from "../../shared/ui/live";
import { Panel } from "../../shared/ui/small";

const OVER = ["COMPLETED", "ENDED", "CLOSED"];

/** Ways to a certificate, and Vg3 in school for somebody who has no company. */
export default function SchoolPanel({ person }: { person: Candidate }) {
  const { t } = useTranslation("journey");
  const tradeName = useTradeName();
  const { data } = useQuery(journeys(person.id));
  if (!data) return null;
  return (
    <Panel title={t("all")}>
      {data.items.length === 0 && <Paragraph>{t("noneText")}</Paragraph>}
      <List.Unordered>
        {data.items.map((one) => (
          <List.Item key={one.id}>
            <TextLink to="/oppfolging/lop/$journeyId" params={{ journeyId: one.id }}>
              {tradeName(one.trade)}
            </TextLink>{" "}
            · {t(`stage.${one.stage}`)}
          </List.Item>
        ))}
      </List.Unordered>
      {data.items.every(({ stage }) => OVER.includes(stage)) && <SchoolForm person={person} />}
    </Panel>
  );
}

function SchoolForm({ person }: { person: Candidate }) {
  const { t } = useTranslation("journey");
  const [trade, setTrade] = useState("");
  const command = useCommand(
    (body: Pick<Journey, "trade"> & { from: string; until: string }, key: string) =>
      toSchool({ candidateId: person.id, ...body }, key),
    () => announce(t("school.done")),
  );
  const form = useAttempt([!trade && { id: "school-trade", message: t("school.needsTrade") }]);
  return (
    <Fold title={t("school.title")}>
      <Paragraph>{t("school.text")}</Paragraph>
      <TradeSelect
        id="school-trade"
        label={t("what")}
        value={trade}
        error={form.about("school-trade")}
        onChange={(event) => setTrade(event.target.value)}
      />
      <PeriodForm
        name="school"
        button={t("school.button")}
        command={command}
        onPeriod={(period) => form.send(() => command.run({ trade, ...period }))()}
        more={form.mistakes}
      />
    </Fold>
  );
}
