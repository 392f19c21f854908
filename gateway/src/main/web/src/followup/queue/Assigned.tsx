import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { colleagues } from "../../shared/api/casework";
import type { QueueItem } from "../../shared/api/types.queue";

export function Assigned({ item: { assignee }, me }: { item: QueueItem; me: string | undefined }) {
  const { t } = useTranslation("queue");
  const staff = useQuery({ ...colleagues(), enabled: assignee !== null && assignee !== me }).data?.items;
  if (!assignee) return null;
  if (assignee === me) return <> · {t("takenByMe")}</>;
  const name = staff?.find(({ subject }) => subject === assignee)?.name;
  return <> · {name ? t("takenBy", { name }) : t("takenByColleague")}</>;
}
