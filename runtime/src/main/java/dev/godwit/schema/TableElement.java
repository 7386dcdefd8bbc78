package dev.godwit.schema;

/**
 * What the parentheses of CREATE TABLE may hold, and the indexes, rows and comment that go with it.
 */
public sealed interface TableElement
    permits Column, PrimaryKey, ForeignKey, UniqueConstraint, Index, Check, Row, TableComment {}
