package dev.godwit.schema;

/** What the parentheses of CREATE TABLE may hold, and the indexes and comment that go with it. */
public sealed interface TableElement
    permits Column, PrimaryKey, ForeignKey, UniqueConstraint, Index, Check, TableComment {}
