import { useTranslation } from "react-i18next";
import { moment, number } from "../../shared/i18n/format";
import { Listing } from "./Listing";
import type { OperationNow } from "./operation";
import { useOperationWords } from "./useOperationWords";

/** What could not be taken in yet, for each service, and what to do about it. */
export function ParkedEvents({ of: { services } }: { of: OperationNow }) {
  const { t } = useTranslation("admin", { keyPrefix: "operation.parked" });
  const words = useOperationWords();
  const all = services.flatMap(({ service, says }) => (says?.parked ?? []).map((parked) => ({ service, ...parked })));
  return (
    <Listing
      id="parked"
      title={t("title")}
      text={t("text")}
      columns={[t("where"), t("from"), t("records"), t("since"), t("why")]}
      rows={all.map(({ service, group, topic, why, keys, records, since, attempts }) => ({
        key: `${service} ${group} ${topic}`,
        cells: [
          words.service(service),
          words.source(topic),
          t("counted", { records: number(records), keys: number(keys) }),
          moment(since),
          `${t(`because.${why}`, { count: attempts })} ${t(`todo.${why}`)}`,
        ],
      }))}
      empty={t("none")}
    />
  );
}
