'use client';
export { GrowthSheet, type GrowthSheetProps } from './GrowthSheet/GrowthSheet.tsx';
export { type SheetStorage } from './GrowthSheet/keep.ts';
export { LevelCopy, type LevelCopyProps } from './LevelCopy/LevelCopy.tsx';
export { LevelPicker, type LevelPickerProps } from './LevelPicker/LevelPicker.tsx';
export { type Pick as PickedLevels } from './LevelPicker/pick.ts';
