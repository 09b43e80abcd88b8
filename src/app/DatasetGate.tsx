/**
 * Lets the page through once its data is there, and otherwise says what is happening. On the server the
 * data is in the query's cache already, so the page is whole.
 */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DatasetContext } from '#dataset/DatasetContext.ts';
import { datasetQuery } from '#dataset/datasetQuery.ts';
import { LoadFailure } from './LoadFailure.tsx';
import { LoadingPage } from './LoadingPage.tsx';

interface DatasetGateProps {
  readonly address: string;
  readonly children: ReactNode;
}

export function DatasetGate({ address, children }: DatasetGateProps) {
  const { data, error, isFetching, refetch } = useQuery(datasetQuery(address));
  if (data) return <DatasetContext value={data}>{children}</DatasetContext>;
  const retry = () => void refetch({ cancelRefetch: true });
  if (error && !isFetching) return <LoadFailure error={error} address={address} onRetry={retry} />;
  return <LoadingPage onRetry={retry} />;
}
