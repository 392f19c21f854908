import { Alert } from "@digdir/designsystemet-react";
import { useTranslation } from "react-i18next";
import type { Candidate } from "../../shared/api/types";
import type { QueueItem, Sorted } from "../../shared/api/types.queue";
import { nameOf } from "./names";

interface Props {
  results: Sorted["results"];
  items: QueueItem[];
  people: Map<string, Candidate> | undefined;
}

/** Which of many could not be done, and why. */
export function Refused({ results, items, people }: Props) {
  const { t } = useTranslation("queue");
  if (results.length === 0) return null;
  return (
    <Alert data-color="warning" role="alert">
      <p>{t("refused", { count: results.length })}</p>
      <ul>
        {results.map(({ key, problem }) => {
          const item = items.find((one) => one.key === key);
          return (
            <li key={key}>
              {item && `${t(`kind.${item.kind}`)}, ${nameOf(item, people, t("aPlace"), t("aPerson"))}: `}
              {problem?.detail}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
