import { Alert, Heading, List, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { findings } from "../api/postings";
import type { Findings, Opening } from "../api/types";

interface Props {
  opening: Pick<Opening, "id" | "version">;
  /** Says nothing when there is nothing to mend. */
  quiet?: boolean;
}

/** What the checks say of a place: words that may shut somebody out, and what those under 18 may do. */
export function FindingsPanel({ opening, quiet = false }: Props) {
  const { data } = useQuery({ ...findings(opening), placeholderData: (before) => before });
  if (!data) return null;
  return (
    <>
      <WordingFindings of={data} />
      <YoungWorkers of={data} quiet={quiet} />
    </>
  );
}

function WordingFindings({ of }: { of: Findings }) {
  const { t } = useTranslation("opening");
  const open = of.wording.filter(({ accepted }) => !accepted);
  if (open.length > 0)
    return (
      <Alert data-color="warning" role="status">
        <Heading level={3} data-size="2xs">
          {t("wording.title")}
        </Heading>
        <List.Unordered>
          {open.map(({ field, phrase, ground }) => (
            <List.Item key={field + phrase}>
              {t("wording.found", { phrase, ground: t(`wording.grounds.${ground as "AGE"}`) })}
            </List.Item>
          ))}
        </List.Unordered>
        <Paragraph>{t("wording.text")}</Paragraph>
      </Alert>
    );
  return of.acceptedBecause ? <p>{t("wording.accepted", { because: of.acceptedBecause })}</p> : null;
}

function YoungWorkers({ of, quiet }: { of: Findings; quiet: boolean }) {
  const { t } = useTranslation("opening");
  if (of.underEighteen === "ALLOWED" && of.because.length === 0) return quiet ? null : <p>{t("young.ALLOWED")}</p>;
  return (
    <Alert data-color={of.underEighteen === "ALLOWED" ? "info" : "warning"} role="status">
      <Heading level={3} data-size="2xs">
        {t(`young.${of.underEighteen}`)}
      </Heading>
      <List.Unordered>
        {of.because.map((why) => (
          <List.Item key={why}>{t(`young.because.${why as "NIGHT_WORK"}`)}</List.Item>
        ))}
      </List.Unordered>
    </Alert>
  );
}
