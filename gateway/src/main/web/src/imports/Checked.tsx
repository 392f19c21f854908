import { Alert, Heading, Paragraph } from "@digdir/designsystemet-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCommand } from "../shared/api/useCommand";
import { OneOf } from "../shared/forms/Choices";
import { SubmitRow } from "../shared/forms/SubmitRow";
import { useAttempt } from "../shared/forms/useAttempt";
import { TextLink } from "../shared/ui/links";
import { apply } from "./api";
import { Counts } from "./Counts";
import { Lines } from "./Lines";
import { Mend } from "./Mend";
import type { Choice, Import } from "./types";

/** What would happen, before anything does. */
export function Checked({ of: job }: { of: Import }) {
  const { t } = useTranslation("imports");
  const heading = useRef<HTMLHeadingElement>(null);
  const bad = job.expected.refused;
  const good = job.rows - bad;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="stack">
      <Alert data-color={bad > 0 ? "warning" : "success"}>
        <Heading level={2} data-size="xs" tabIndex={-1} ref={heading}>
          {bad > 0 ? t("checked.bad", { count: bad, rows: job.rows }) : t("checked.good", { count: job.rows })}
        </Heading>
        <Paragraph>{t("checked.nothing")}</Paragraph>
      </Alert>
      <Counts of={job.expected} words="would" />
      {bad > 0 && <Mend of={job} />}
      {good > 0 && <Decide of={job} good={good} />}
      {bad > 0 && <Lines of={job} only="REFUSED" />}
      {job.expected.skipped > 0 && <Lines of={job} only="SKIPPED" />}
    </section>
  );
}

function Decide({ of: job, good }: { of: Import; good: number }) {
  const { t } = useTranslation("imports");
  const clean = job.expected.refused === 0;
  const [choice, setChoice] = useState<Choice | null>(clean ? "ALL_OR_NOTHING" : null);
  const command = useCommand((input: Choice) => apply(job, input));
  const form = useAttempt([choice === null && { id: "choice", message: t("decide.missing") }]);
  return (
    <form noValidate className="stack" onSubmit={form.send(() => choice && command.run(choice))}>
      {clean ? (
        <OneOf
          name="choice"
          label={t("decide.label")}
          value={choice}
          onChange={setChoice}
          options={[
            { value: "ALL_OR_NOTHING", label: t("decide.all"), description: t("decide.allText") },
            { value: "GOOD_ROWS", label: t("decide.good", { count: good }), description: t("decide.goodText") },
          ]}
        />
      ) : (
        <OneOf
          name="choice"
          label={t("decide.label")}
          error={form.about("choice")}
          value={choice}
          onChange={setChoice}
          options={[{ value: "GOOD_ROWS", label: t("decide.good", { count: good }), description: t("decide.badText") }]}
        />
      )}
      <SubmitRow words={t("decide.button")} command={command} form={form}>
        <TextLink to="/import/$" params={{ _splat: job.kind }}>
          {t("decide.other")}
        </TextLink>
      </SubmitRow>
    </form>
  );
}
