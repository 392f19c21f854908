import { queryOptions } from "@tanstack/react-query";
import { get } from "../shared/api/http";

/** @property provider who took an SMS */
export interface DeliveryFigure {
  channel: "SMS" | "EMAIL" | "INBOX";
  state: string;
  provider: string | null;
  count: number;
}

export const deliveryFigures = () =>
  queryOptions({
    queryKey: ["delivery-figures"],
    queryFn: () => get<{ since: string; items: DeliveryFigure[] }>("/deliveries/figures"),
  });
