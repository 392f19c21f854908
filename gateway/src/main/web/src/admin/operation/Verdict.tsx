import { Alert, Button, Heading } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import { moment } from "../../shared/i18n/format";
import type { Trouble } from "./troubles";
import { useOperationWords } from "./useOperationWords";

interface Props {
  of: Trouble[];
  /** Whether what we send could be looked at too. */
  whole: boolean;
  readAt: string;
  onReadAgain: () => void;
}

/** The answer first: all is well, or what needs somebody and what to do. */
export function Verdict({ of, whole, readAt, onReadAgain }: Props) {
  const { t } = useTranslation("admin", { keyPrefix: "operation" });
  const words = useOperationWords();
  const about = (name = "") => words.system(words.service(name));
  return (
    <>
      <Alert data-color={of.length > 0 ? "warning" : whole ? "success" : "info"} role="status">
        <Heading level={2} data-size="xs">
          {of.length > 0 ? t("verdict.needs", { count: of.length }) : whole ? t("verdict.well") : t("verdict.partly")}
        </Heading>
        {of.length > 0 && (
          <ul>
            {of.map(({ code, about: name, count, since, section }) => (
              <li key={`${code} ${name} ${since}`}>
                {t(`trouble.${code}.what`, { about: about(name), count, since: moment(since) })}{" "}
                {t(`trouble.${code}.todo`)}{" "}
                <a className="ds-link" href={`#${section}`}>
                  {t(`${section}.title`)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Alert>
      <p className="muted">
        {t("readAt", { time: moment(readAt) })}{" "}
        <Button variant="tertiary" data-size="sm" onClick={onReadAgain}>
          {t("readAgain")}
        </Button>
      </p>
    </>
  );
}
