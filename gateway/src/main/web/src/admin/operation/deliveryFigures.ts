import { queryOptions } from "@tanstack/react-query";
import { get } from "../../shared/api/http";
import { OFTEN } from "./operation";

type Channel = "SMS" | "EMAIL" | "INBOX";

/** @property provider who took an SMS */
export interface DeliveryFigure {
  channel: Channel;
  state: string;
  provider: string | null;
  count: number;
}

/**
 * @property withoutAddress had nowhere to go there; none of the items
 * @property line what waits to be sent
 * @property webhooks how companies' own systems answer, all of them together
 */
export interface DeliveryFigures {
  since: string;
  items: DeliveryFigure[];
  withoutAddress: { channel: Channel; count: number }[];
  line: { due: number; oldestDue: string | null; later: number };
  webhooks: { listening: number; failing: number; failingSince: string | null; switchedOff: number };
}

export const deliveryFigures = () =>
  queryOptions({
    queryKey: ["delivery-figures"],
    queryFn: () => get<DeliveryFigures>("/deliveries/figures"),
    refetchInterval: OFTEN,
  });
