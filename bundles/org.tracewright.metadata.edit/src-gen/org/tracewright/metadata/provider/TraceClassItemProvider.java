/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.tracewright.metadata.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.tracewright.metadata.MetadataFactory;
import org.tracewright.metadata.MetadataPackage;
import org.tracewright.metadata.TraceClass;

/**
 * This is the item provider adapter for a {@link org.tracewright.metadata.TraceClass} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class TraceClassItemProvider extends MetadataElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TraceClassItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addFormatPropertyDescriptor(object);
			addMajorVersionPropertyDescriptor(object);
			addMinorVersionPropertyDescriptor(object);
			addNamespacePropertyDescriptor(object);
			addNamePropertyDescriptor(object);
			addUidPropertyDescriptor(object);
			addUuidPropertyDescriptor(object);
			addPreambleAttributesPropertyDescriptor(object);
			addPreambleExtensionsPropertyDescriptor(object);
			addNativeByteOrderPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Format feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormatPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_format_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_format_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__FORMAT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Major Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMajorVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_majorVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_majorVersion_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__MAJOR_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minor Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinorVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_minorVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_minorVersion_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__MINOR_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Namespace feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamespacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_namespace_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_namespace_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__NAMESPACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Name feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNamePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_name_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_name_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__NAME,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Uid feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUidPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_uid_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_uid_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__UID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Uuid feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUuidPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_uuid_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_uuid_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__UUID,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Preamble Attributes feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPreambleAttributesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_preambleAttributes_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_preambleAttributes_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__PREAMBLE_ATTRIBUTES,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Preamble Extensions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPreambleExtensionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_preambleExtensions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_preambleExtensions_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__PREAMBLE_EXTENSIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Native Byte Order feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNativeByteOrderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_TraceClass_nativeByteOrder_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_TraceClass_nativeByteOrder_feature", "_UI_TraceClass_type"),
				 MetadataPackage.Literals.TRACE_CLASS__NATIVE_BYTE_ORDER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__ENVIRONMENT);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__CLOCK_CLASSES);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__PACKET_HEADER);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__FIELD_CLASS_ALIASES);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__DATA_STREAM_CLASSES);
			childrenFeatures.add(MetadataPackage.Literals.TRACE_CLASS__CALLSITES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((TraceClass)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_TraceClass_type") :
			getString("_UI_TraceClass_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(TraceClass.class)) {
			case MetadataPackage.TRACE_CLASS__FORMAT:
			case MetadataPackage.TRACE_CLASS__MAJOR_VERSION:
			case MetadataPackage.TRACE_CLASS__MINOR_VERSION:
			case MetadataPackage.TRACE_CLASS__NAMESPACE:
			case MetadataPackage.TRACE_CLASS__NAME:
			case MetadataPackage.TRACE_CLASS__UID:
			case MetadataPackage.TRACE_CLASS__UUID:
			case MetadataPackage.TRACE_CLASS__PREAMBLE_ATTRIBUTES:
			case MetadataPackage.TRACE_CLASS__PREAMBLE_EXTENSIONS:
			case MetadataPackage.TRACE_CLASS__NATIVE_BYTE_ORDER:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case MetadataPackage.TRACE_CLASS__ENVIRONMENT:
			case MetadataPackage.TRACE_CLASS__CLOCK_CLASSES:
			case MetadataPackage.TRACE_CLASS__PACKET_HEADER:
			case MetadataPackage.TRACE_CLASS__FIELD_CLASS_ALIASES:
			case MetadataPackage.TRACE_CLASS__DATA_STREAM_CLASSES:
			case MetadataPackage.TRACE_CLASS__CALLSITES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__ENVIRONMENT,
				 MetadataFactory.eINSTANCE.createEnvironmentEntry()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__CLOCK_CLASSES,
				 MetadataFactory.eINSTANCE.createClockClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__PACKET_HEADER,
				 MetadataFactory.eINSTANCE.createStructureFieldClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__FIELD_CLASS_ALIASES,
				 MetadataFactory.eINSTANCE.createFieldClassAlias()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__DATA_STREAM_CLASSES,
				 MetadataFactory.eINSTANCE.createDataStreamClass()));

		newChildDescriptors.add
			(createChildParameter
				(MetadataPackage.Literals.TRACE_CLASS__CALLSITES,
				 MetadataFactory.eINSTANCE.createCallsite()));
	}

}
