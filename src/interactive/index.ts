'use client';
export { LevelPicker, type LevelPickerProps } from './LevelPicker/LevelPicker.tsx';
